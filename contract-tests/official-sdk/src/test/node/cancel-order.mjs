import { instanceOfCancelOrderResponse, validateCancelOrderResponse } from 'dana-node/payment_gateway/v1';
import { amount, gateway, merchantId, order } from './gateway.mjs';
import { report } from './report.mjs';

await report(
  () =>
    gateway.cancelOrder({
      originalPartnerReferenceNo: order,
      originalReferenceNo: '',
      originalExternalId: '',
      merchantId,
      subMerchantId: '',
      externalStoreId: '',
      reason: 'The customer changed their mind',
      amount,
      additionalInfo: {},
    }),
  instanceOfCancelOrderResponse,
  validateCancelOrderResponse,
);
