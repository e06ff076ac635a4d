/** Commands that texts about errors call by their names. Some are English words as well ("make", "service"). */
const TOOLS: ReadonlySet<string> = new Set(
  `
adb ansible apk apt apt-get aptitude awk aws az bash bazel brew bun bundle bunzip2 cargo cat cd chmod chown cmake
composer conda corepack cp cron crontab curl cut dart date dd deno df diff dig dmesg dnf docker docker-compose dotnet
dpkg du echo env export fdisk ffmpeg find firebase flutter fsck gcc gcloud gdb gem git go gpg gradle gradlew grep gunzip
gzip head helm iptables java javac journalctl jq kafka-topics keytool kill kubeadm kubectl kustomize ln locale-gen ls
lsof make maven mkdir mongod mongosh mount mv mvn mysql mysqldump nano netstat nginx ng node npm npx nslookup nvidia-smi
nvm openssl pacman perl php ping pip pip3 pipenv pkg pm2 pnpm podman poetry psql pwsh pytest python python3 rails rake
redis-cli rm rsync rustc rustup scp screen sed service sh snap sort ssh ssh-add ssh-keygen strace sudo svn swift sysctl
systemctl tail tar tee terraform top touch traceroute tsc ulimit umount unzip uv vim wget which xargs xcodebuild yarn yum
zip zypper
`
    .trim()
    .split(/\s+/),
);

/** Whether a word, as it is written, is the name of a command. */
export function isTool(word: string): boolean {
  return TOOLS.has(word);
}
