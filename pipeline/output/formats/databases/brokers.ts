import { lineFormat } from '../line-format.ts';
import { WEIGHT } from '../weight.ts';

/** Kafka's tools and clients, RabbitMQ, ZooKeeper, etcd. */
export const brokers = lineFormat('broker', 'kafka', [
  { pattern: /^(?<message>Error while executing \w+ command : .*)$/ },
  {
    pattern:
      /(?<message>Connection to node -?\d+ \(.*\) could not be established.*?)(?: \(org\.apache\.kafka[\w.]*\))?$/,
    weight: WEIGHT.error - 5,
  },
  {
    pattern: /^(?:\[\w+ clientId=.*?\] )(?<message>.*?)(?: \((?:org\.apache\.)?kafka[\w.]*\))?$/,
    weight: WEIGHT.trouble,
  },
  { pattern: /^%[34]\|[\d.]+\|(?:FAIL|ERROR)\|[^|]*\| (?:\[thrd:[^\]]*\]: )?(?<message>.*)$/ },
]);
