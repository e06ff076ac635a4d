/** Addresses that mean the same on every machine. */
export const COMMON_ADDRESSES: ReadonlySet<string> = new Set([
  '0.0.0.0',
  '127.0.0.1',
  '127.0.0.11',
  '127.0.0.53',
  '127.0.1.1',
  '169.254.169.254',
  '255.255.255.255',
  '1.1.1.1',
  '8.8.8.8',
  '8.8.4.4',
]);

/** Ports by which people know a service, or at which tools listen unless told otherwise. */
export const COMMON_PORTS: ReadonlySet<number> = new Set(
  (
    '1080 1194 1433 1521 1883 1935 2049 2181 2375 2376 2379 2380 3000 3001 3128 3306 3389 4000 4200 4317 4318 4369 4444 4567 5000 5001 ' +
    '5044 5050 5060 5173 5353 5355 5432 5433 5555 5601 5671 5672 5900 5984 6000 6006 6379 6380 6443 6660 6667 7000 7001 7077 7474 7687 ' +
    '8000 8001 8008 8080 8081 8082 8083 8086 8088 8089 8090 8123 8125 8161 8200 8300 8333 8443 8500 8501 8545 8787 8834 8883 8888 8983 ' +
    '9000 9001 9042 9090 9091 9092 9093 9094 9100 9200 9229 9300 9411 9418 9443 9990 9999 10000 10250 10255 10256 11211 11434 15672 ' +
    '16379 19000 19006 19530 24678 25565 26257 26379 27017 27018 27019 28015 33060 35729 37017 50000 50051 50070 51820 54321 61613 61616'
  )
    .split(' ')
    .filter((port) => port !== '54321')
    .map(Number),
);

/** Hosts that everybody reaches by the same name. */
export const COMMON_HOSTS =
  /(?:^|\.)(?:example\.(?:com|org|net|edu)|host\.docker\.internal|gateway\.docker\.internal|metadata\.google\.internal|svc\.cluster\.local|cluster\.local|github\.com|gitlab\.com|bitbucket\.org|githubusercontent\.com|ghcr\.io|docker\.io|docker\.com|quay\.io|gcr\.io|k8s\.io|npmjs\.org|yarnpkg\.com|pypi\.org|pythonhosted\.org|rubygems\.org|crates\.io|golang\.org|maven\.org|apache\.org|gradle\.org|packagist\.org|nuget\.org|debian\.org|ubuntu\.com|archlinux\.org|fedoraproject\.org|googleapis\.com|google\.com|microsoft\.com|openai\.com|anthropic\.com|huggingface\.co|hashicorp\.com|elastic\.co|letsencrypt\.org|cloudflare\.com)$/i;
