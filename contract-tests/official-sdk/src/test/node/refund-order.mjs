import { instanceOfRefundOrderResponse, validateRefundOrderResponse } from 'dana-node/payment_gateway/v1';
import { amount, gateway, inMinutes, merchantId, order } from './gateway.mjs';
import { report } from './report.mjs';

await report(
  () =>
    gateway.refundOrder({
      merchantId,
      originalPartnerReferenceNo: order,
      originalReferenceNo: '',
      originalExternalId: '',
      originalCaptureNo: '',
      partnerRefundNo: process.env.REFUND,
      refundAmount: amount,
      externalStoreId: '',
      reason: 'Dented lid',
      additionalInfo: {
        payoutAccountNo: '',
        refundAppliedTime: inMinutes(0),
        actorType: 'USER',
        returnChargeToPayer: 'true',
        destination: 'TO_BALANCE',
        envInfo: { sourcePlatform: 'IPG', terminalType: 'SYSTEM', orderTerminalType: 'WEB' },
        auditInfo: { actionReason: 'Dented lid', thirdClientId: '' },
        actorContext: { actorId: '216620000000000000042', actorType: 'MERCHANT_OPERATOR' },
        refundOptionBill: [],
        extendInfo: '{"note":"partial"}',
        asyncRefund: '',
      },
    }),
  instanceOfRefundOrderResponse,
  validateRefundOrderResponse,
);
