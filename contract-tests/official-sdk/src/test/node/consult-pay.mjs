import { instanceOfConsultPayResponse, validateConsultPayResponse } from 'dana-node/payment_gateway/v1';
import { amount, gateway, merchantId } from './gateway.mjs';
import { report } from './report.mjs';

await report(
  () =>
    gateway.consultPay({
      merchantId,
      amount,
      additionalInfo: {
        merchantTransType: 'SPECIAL_MOVIE',
        buyer: { externalUserType: 'MEMBER', nickname: 'Sari', externalUserId: '8392183912832913821', userId: '' },
        envInfo: { sourcePlatform: 'IPG', terminalType: 'SYSTEM', orderTerminalType: 'WEB', clientIp: '10.15.8.189' },
      },
    }),
  instanceOfConsultPayResponse,
  validateConsultPayResponse,
);
