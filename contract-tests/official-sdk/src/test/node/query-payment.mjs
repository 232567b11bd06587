import { instanceOfQueryPaymentResponse, validateQueryPaymentResponse } from 'dana-node/payment_gateway/v1';
import { amount, gateway, merchantId, order } from './gateway.mjs';
import { report } from './report.mjs';

await report(
  () =>
    gateway.queryPayment({
      originalPartnerReferenceNo: order,
      originalReferenceNo: '',
      originalExternalId: '',
      serviceCode: '54',
      amount,
      merchantId,
      subMerchantId: '',
      externalStoreId: '',
      additionalInfo: {},
    }),
  instanceOfQueryPaymentResponse,
  validateQueryPaymentResponse,
);
