import { lineFormat } from '../line-format.ts';
import { WEIGHT } from '../weight.ts';

/** CUDA and its tools; Android's adb, aapt and package installer; the kernel. */
export const devices = lineFormat('device', null, [
  {
    pattern:
      /(?<message>CUDA (?:error|driver version is insufficient|initialization).*|cudaError\w*.*|CUDNN_STATUS_\w+.*|NCCL (?:error|WARN).*)$/,
    weight: WEIGHT.error,
  },
  { pattern: /(?<message>Assertion [`'].*' failed)\.?$/, weight: WEIGHT.outer },
  {
    pattern: /^(?<message>NVIDIA-SMI has failed.*|Failed to initialize NVML: .*|No devices were found)$/,
    weight: WEIGHT.cause,
  },
  { pattern: /(?<message>(?:Failure )?\[?INSTALL_(?:FAILED|PARSE_FAILED)_\w+.*?)\]?$/, weight: WEIGHT.cause },
  {
    pattern:
      /^(?:adb: |error: )(?<message>(?:device|no devices|failed to|more than one device|insufficient).*)$/,
    weight: WEIGHT.error,
  },
  {
    pattern: /^(?:ERROR|AAPT): ?(?:.*?:\d+(?::\d+)?: )?(?:AAPT: )?(?<message>error: .*)$/,
    weight: WEIGHT.cause,
  },
  {
    pattern: /^(?<message>Out of memory: Kill(?:ed)? process .*?)(?: total-vm:.*| score .*)?$/,
    weight: WEIGHT.cause,
  },
  { pattern: /^(?<message>Manifest merger failed .*)$/, weight: WEIGHT.cause },
]);
