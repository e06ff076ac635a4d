/** Commands that texts about errors call by their names. Some are English words as well ("make", "service"). */
const TOOLS: ReadonlySet<string> = new Set(
  `
adb ansible apk apt apt-get aptitude argocd awk aws az bash bazel brew bun bundle bunzip2 cargo cat cd cdk celery
chmod chown cmake colcon composer conan conda corepack cp crictl cron crontab ctest curl cut dart date dd deno df diff
dig dmesg dnf docker docker-compose dotnet dpkg du echo eksctl env esptool etcdctl export fastlane fdisk ffmpeg find
firebase flask flutter fsck gcc gcloud gdb gem gh git go gpg gradle gradlew grep gsutil gunicorn gunzip gzip hadoop
hdfs head helm hg iptables istioctl java javac journalctl jq kafka-topics keytool kill kubeadm kubectl kustomize ln
locale-gen ls lsof make maven meson mkdir mongo mongod mongosh mount mv mvn mysql mysqldump nano nerdctl netstat ng
nginx ninja node npm npx nslookup nvcc nvidia-smi nvm openssl pacman perl pg_dump pg_restore php ping pip pip3 pipenv
pkg pm2 pnpm podman poetry psql pwsh pytest python python3 rails rake redis-cli rm ros2 rosdep roslaunch rosrun rsync
rustc rustup sbt scp screen sed service sh skopeo snap sort spark-submit sqlite3 ssh ssh-add ssh-keygen strace sudo
svn swift sysctl systemctl tail tar tee terraform top touch traceroute tsc ulimit umount unzip uv uvicorn vcpkg vercel
vim wget which wrangler xargs xcodebuild xcrun yarn yum zip zypper
`
    .trim()
    .split(/\s+/),
);

/** Whether a word, as it is written, is the name of a command. */
export function isTool(word: string): boolean {
  return TOOLS.has(word);
}
