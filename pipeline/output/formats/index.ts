import { bundlers } from './builds/bundlers.ts';
import { cmake } from './builds/cmake.ts';
import { gradle } from './builds/gradle.ts';
import { make } from './builds/make.ts';
import { maven } from './builds/maven.ts';
import { gcc } from './compilers/gcc.ts';
import { go } from './compilers/go.ts';
import { javaCompilers } from './compilers/java-compilers.ts';
import { linker } from './compilers/linker.ts';
import { msbuild } from './compilers/msbuild.ts';
import { rustc } from './compilers/rustc.ts';
import { typescript } from './compilers/typescript.ts';
import { brokers } from './databases/brokers.ts';
import { databases } from './databases/databases.ts';
import { postgresql } from './databases/postgresql.ts';
import type { Format } from './format.ts';
import { containers } from './infrastructure/containers.ts';
import { kubernetes } from './infrastructure/kubernetes.ts';
import { provisioning } from './infrastructure/provisioning.ts';
import { webServers } from './infrastructure/web-servers.ts';
import { structured } from './logs/structured.ts';
import { languagePackages } from './packages/language-packages.ts';
import { npm } from './packages/npm.ts';
import { pip } from './packages/pip.ts';
import { systemPackages } from './packages/system-packages.ts';
import { dotnet } from './runtimes/dotnet.ts';
import { jvm } from './runtimes/jvm.ts';
import { node } from './runtimes/node.ts';
import { panics } from './runtimes/panics.ts';
import { perl } from './runtimes/perl.ts';
import { php } from './runtimes/php.ts';
import { python } from './runtimes/python.ts';
import { ruby } from './runtimes/ruby.ts';
import { scripting } from './runtimes/scripting.ts';
import { shell } from './runtimes/shell.ts';
import { devices } from './tools/devices.ts';
import { git } from './tools/git.ts';
import { networkTools } from './tools/network-tools.ts';

/** All formats that are read. Where two read one line alike, the earlier one has it: the one that knows more comes first. */
export const FORMATS: readonly Format[] = [
  python,
  jvm,
  node,
  panics,
  ruby,
  php,
  perl,
  dotnet,
  scripting,
  typescript,
  msbuild,
  javaCompilers,
  go,
  gcc,
  linker,
  rustc,
  cmake,
  make,
  maven,
  gradle,
  bundlers,
  npm,
  pip,
  systemPackages,
  languagePackages,
  postgresql,
  databases,
  brokers,
  kubernetes,
  containers,
  provisioning,
  webServers,
  git,
  networkTools,
  devices,
  shell,
  structured,
];
