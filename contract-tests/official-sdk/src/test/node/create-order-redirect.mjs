import { instanceOfCreateOrderResponse, validateCreateOrderResponse } from 'dana-node/payment_gateway/v1';
import { amount, gateway, inMinutes, merchantId, order, urlParams } from './gateway.mjs';
import { report } from './report.mjs';

/** Every member that the SDK knows; text that is awkward to sign; the empty values that its types permit. */
await report(
  () =>
    gateway.createOrder({
      partnerReferenceNo: order,
      merchantId,
      subMerchantId: '',
      externalStoreId: '',
      disabledPayMethods: '',
      amount,
      validUpTo: inMinutes(20),
      urlParams,
      additionalInfo: {
        mcc: '5732',
        extendInfo: '{"note":"a, b: c","link":"https://shop.example/a\\\\b"}',
        envInfo: {
          sessionId: '8EU6mLl5mUpUBgyRFT4v7DjfQ3fcauthcenter',
          tokenId: 'a8d359d6-ca3d-4048-9295-bbea5f6715a6',
          websiteLanguage: 'en_US',
          clientIp: '10.15.8.189',
          osType: 'Windows.PC',
          appVersion: '1.0',
          sdkVersion: '1.0',
          sourcePlatform: 'IPG',
          orderOsType: 'IOS',
          merchantAppVersion: '1.0',
          terminalType: 'WEB',
          orderTerminalType: 'WEB',
          extendInfo: '',
          clientKey: '',
        },
        order: {
          orderTitle: 'Kopi "Tubruk", 2 × 250 g / é 😀',
          merchantTransType: 'SPECIAL_MOVIE',
          orderMemo: '',
          createdTime: inMinutes(0),
          extendInfo: '{}',
          scenario: 'REDIRECT',
          buyer: { externalUserType: '', nickname: 'Sari', externalUserId: '', userId: '' },
          goods: [
            {
              name: 'Kopi',
              merchantGoodsId: '24525635625623',
              description: 'Ground coffee,\tmedium',
              category: 'food/coffee',
              price: amount,
              unit: 'Kg',
              quantity: '3.2',
              merchantShippingId: '564314314574327545',
              snapshotUrl: 'https://shop.example/goods/1',
              extendInfo: '',
            },
          ],
          shippingInfo: [
            {
              merchantShippingId: '564314314574327545',
              trackingNo: '646431431',
              carrier: 'J&T',
              chargeAmount: { value: '0.00', currency: 'IDR' },
              countryName: 'ID',
              stateName: 'DKI Jakarta',
              cityName: 'Jakarta',
              areaName: '',
              address1: 'Jl. Jend. Sudirman 1',
              address2: '',
              firstName: 'Sari',
              lastName: "D'Souza",
              mobileNo: '62-81234567890',
              phoneNo: '',
              zipCode: '10220',
              email: 'sari@shop.example',
              faxNo: '',
            },
          ],
        },
      },
    }),
  instanceOfCreateOrderResponse,
  validateCreateOrderResponse,
);
