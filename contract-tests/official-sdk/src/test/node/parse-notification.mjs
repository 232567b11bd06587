import { WebhookParser, instanceOfFinishNotifyRequest, validateFinishNotifyRequest } from 'dana-node/webhook/v1';
import { report } from './report.mjs';

const notification = JSON.parse(process.env.NOTIFICATION);
const body = Buffer.from(notification.body, 'base64').toString('utf8');

await report(
  () =>
    new WebhookParser(process.env.DANA_PUBLIC_KEY).parseWebhook(
      notification.method,
      notification.path,
      notification.headers,
      body,
    ),
  instanceOfFinishNotifyRequest,
  validateFinishNotifyRequest,
);
