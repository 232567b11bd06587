import { Configuration, Dana } from 'dana-node';
import { PaymentGatewayApi } from 'dana-node/payment_gateway/v1';

/**
 * The SDK's own client at another address. Its constructor knows DANA's two hosts only; the base path is a
 * member of its configuration, which subclasses may set. What is signed and sent stays untouched.
 */
class GatewayAtStandIn extends PaymentGatewayApi {
  constructor(options, basePath) {
    super(options);
    this.configuration = new Configuration({ basePath });
  }
}

/** Ids, key and environment come from the variables that the SDK reads by itself. */
export const gateway = new GatewayAtStandIn(new Dana().opts, process.env.STAND_IN);

export const merchantId = process.env.MERCHANT_ID;
export const order = process.env.ORDER;
export const amount = { value: process.env.AMOUNT, currency: 'IDR' };

export const urlParams = [
  { url: 'https://shop.example/thanks?order=1&from=dana', type: 'PAY_RETURN', isDeeplink: 'N' },
  { url: process.env.NOTIFICATION_URL, type: 'NOTIFICATION', isDeeplink: 'N' },
];

/** A time in Jakarta, in the form that DANA wants. */
export function inMinutes(minutes) {
  const jakarta = new Date(Date.now() + (7 * 60 + minutes) * 60_000);
  return jakarta.toISOString().slice(0, 19) + '+07:00';
}
