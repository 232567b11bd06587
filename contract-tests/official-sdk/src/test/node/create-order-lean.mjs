import { instanceOfCreateOrderResponse, validateCreateOrderResponse } from 'dana-node/payment_gateway/v1';
import { amount, gateway, inMinutes, merchantId, order, urlParams } from './gateway.mjs';
import { report } from './report.mjs';

/** Without the members that DANA's page calls mandatory while its own samples and this SDK's types leave them out. */
await report(
  () =>
    gateway.createOrder({
      partnerReferenceNo: order,
      merchantId,
      amount,
      validUpTo: inMinutes(20),
      urlParams,
      additionalInfo: {
        mcc: '5732',
        envInfo: { sourcePlatform: 'IPG', terminalType: 'SYSTEM' },
        order: { orderTitle: 'Kettle', scenario: 'REDIRECT' },
      },
    }),
  instanceOfCreateOrderResponse,
  validateCreateOrderResponse,
);
