import { lineFormat } from '../line-format.ts';
import { WEIGHT } from '../weight.ts';

/** Docker, BuildKit, compose, Podman, containerd. */
export const containers = lineFormat('docker', 'docker', [
  {
    pattern: /(?<message>exec: ".*?": .*?)(?:: unknown)?\.?$/,
    weight: WEIGHT.error + 2,
    beside: /OCI runtime|runc|container/,
  },
  {
    pattern: /(?:^|[\s:])(?<message>OCI runtime \w+ failed: .*?)(?:: unknown)?\.?$/,
    weight: WEIGHT.error + 1,
  },
  { pattern: /^(?:docker: )?(?<message>Error response from daemon: .*?)\.?$/, weight: WEIGHT.error },
  {
    pattern:
      /(?<message>Cannot connect to the Docker daemon.*|permission denied while trying to connect to the Docker.*)$/,
    weight: WEIGHT.cause,
  },
  // What a step of a build ran has said what is wrong.
  {
    pattern:
      /^(?:ERROR: |error: )?(?:failed to (?:build|solve): )*(?<message>process ".*" did not complete successfully: exit code: \d+)$/,
    weight: WEIGHT.echo,
  },
  {
    pattern:
      /^(?:ERROR|error|target \S+): (?:failed to build: )?(?<message>failed to (?:solve|compute cache key|read dockerfile).*)$/,
    weight: WEIGHT.error,
  },
  {
    pattern: /(?<message>dockerfile parse error.*|Dockerfile:\d+.*unknown instruction.*)$/,
    weight: WEIGHT.error,
  },
  {
    pattern:
      /^(?<message>(?:unable to prepare context|no configuration file provided|services\.\S+ |service ".*" |yaml: |Error: No such (?:container|object|image)|pull access denied|manifest for|no matching manifest|denied: ).*)$/,
  },
]);
