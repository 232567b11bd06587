import { instanceOfCreateOrderResponse, validateCreateOrderResponse } from 'dana-node/payment_gateway/v1';
import { amount, gateway, inMinutes, merchantId, order, urlParams } from './gateway.mjs';
import { report } from './report.mjs';

const [payMethod, payOption] = process.env.PAY_WITH.split('/');

await report(
  () =>
    gateway.createOrder({
      partnerReferenceNo: order,
      merchantId,
      amount,
      validUpTo: inMinutes(20),
      urlParams,
      payOptionDetails: [
        { payMethod, payOption, transAmount: amount, feeAmount: { value: '0.00', currency: 'IDR' } },
      ],
      additionalInfo: {
        mcc: '5732',
        envInfo: { sourcePlatform: 'IPG', terminalType: 'SYSTEM', orderTerminalType: 'WEB' },
        order: { orderTitle: 'Kettle', scenario: 'API', buyer: { nickname: 'Sari' } },
      },
    }),
  instanceOfCreateOrderResponse,
  validateCreateOrderResponse,
);
