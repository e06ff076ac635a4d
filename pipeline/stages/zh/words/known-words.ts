const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** HTTP header fields (from the IANA registry, and `X-` ones in wide use) in lower case. */
export const HEADERS = words(`
accept-charset accept-encoding accept-language accept-patch accept-post accept-ranges
access-control-allow-credentials access-control-allow-headers access-control-allow-methods
access-control-allow-origin access-control-expose-headers access-control-max-age access-control-request-headers
access-control-request-method alt-svc alt-used authentication-info cache-control clear-site-data connection-id
content-disposition content-encoding content-language content-length content-location content-range
content-security-policy content-security-policy-report-only content-type cross-origin-embedder-policy
cross-origin-opener-policy cross-origin-resource-policy early-data expect-ct if-match if-modified-since
if-none-match if-range if-unmodified-since keep-alive last-event-id last-modified max-forwards message-id
mime-version origin-agent-cluster permissions-policy proxy-authenticate proxy-authorization proxy-connection
public-key-pins referrer-policy report-to reporting-endpoints retry-after sec-fetch-dest sec-fetch-mode
sec-fetch-site sec-fetch-user sec-websocket-accept sec-websocket-extensions sec-websocket-key
sec-websocket-protocol sec-websocket-version server-timing service-worker-allowed set-cookie sourcemap
strict-transport-security timing-allow-origin transfer-encoding upgrade-insecure-requests user-agent
www-authenticate x-api-key x-content-type-options x-csrf-token x-forwarded-for x-forwarded-host
x-forwarded-proto x-frame-options x-powered-by x-real-ip x-request-id x-requested-with x-xss-protection
`);

/**
 * Abbreviations that Chinese writes in Latin letters as English does. Those that mostly go by a Chinese name (URL is 网址,
 * SMS is 短信) are left out.
 */
export const ACRONYMS = words(`
AES AMQP ANSI API APK ARP ASCII ASLR ASN AST ATA AVX AWS BSD CGI CIFS CPAN CRLF CSP CSS CSV CUDA CVE DDL DHCP
DKIM DML DMARC DNS DNSSEC DOM DSA DTD ECDSA ECMA ELF EXIF FFT FTP FTPS FUSE GCC GCP GDB GDPR GIF GNU GPG GPL
GPT GSSAPI GZIP HDFS HDMI HFS HLS HMAC HSTS HTML HTTP HTTPS IBAN ICMP IDL IMAP IMDB IMEI IPC IPP IRC ISBN ISO
JAR JDBC JDK JNI JPEG JPG JRE JSON JSX JVM JWT KDE KVM LDAP LDAPS LDIF LGPL LLVM LUKS LVM LZMA MBR MIDI MIME
MIT MTP MTU NAS NFC NFS NPM NTFS NTLM NTP NUMA NVMe OAUTH OCI OCSP ODBC PCI PCM PDF PEM PGP PHP PKCS PKI PNG
POSIX PPTP QUIC RAID RDP REPL REST RFC RGB RGBA RPM RSA RSS RTP RTSP SAML SASL SATA SCP SCSI SDK SDL SELinux
SEO SFTP SGML SHA SMB SMTP SNMP SOAP SOCKS SPF SPIR SQL SRV SSE SSH SSI SSL STUN SVG SVN TCP TFTP TIFF TLS
TOML TOTP TSV TTF UDF UDP UEFI UPNP USB UTC UTF UUID VBA VNC VPC VPN WASM WAV WEP WPA WSDL WSL WSS XHR XML
XMPP XPATH XSD XSL XSLT XSRF YAML ZIP
`);

/** Abbreviations for which Chinese has a word of every day: 短信, 地铁, 烧烤, 网址. */
export const EVERYDAY = words(`
ASAP BBQ BTS CCTV CEO CJK CLI COD DIY ETA FAQ FYI GPU GUI ISP LRT MMS MRT NIC OTC POS RAM RSVP SMS SUV TBA TBD
URL USA VIP VRAM
`);

/** Names of signals, without the prefix. */
export const SIGNALS = words(`
ABRT ALRM BREAK BUS CHLD CLD CONT EMT FPE HUP ILL INFO INT IO IOT KILL LOST PIPE POLL PROF PWR QUIT RTMAX RTMIN SEGV
STKFLT STOP SYS TERM TRAP TSTP TTIN TTOU URG USR1 USR2 VTALRM WINCH XCPU XFSZ
`);

/** Error names of the C library (errno). */
export const ERRNOS = words(`
E2BIG EACCES EADDRINUSE EADDRNOTAVAIL EAFNOSUPPORT EAGAIN EAI_AGAIN EALREADY EBADF EBADMSG EBUSY ECANCELED ECHILD
ECONNABORTED ECONNREFUSED ECONNRESET EDEADLK EDESTADDRREQ EDOM EDQUOT EEXIST EFAULT EFBIG EHOSTDOWN EHOSTUNREACH
EIDRM EILSEQ EINPROGRESS EINTR EINVAL EIO EISCONN EISDIR ELOOP EMFILE EMLINK EMSGSIZE EMULTIHOP ENAMETOOLONG
ENETDOWN ENETRESET ENETUNREACH ENFILE ENOBUFS ENODATA ENODEV ENOENT ENOEXEC ENOLCK ENOLINK ENOMEM ENOMSG
ENOPROTOOPT ENOSPC ENOSYS ENOTCONN ENOTDIR ENOTEMPTY ENOTFOUND ENOTRECOVERABLE ENOTSOCK ENOTSUP ENOTTY ENXIO
EOPNOTSUPP EOVERFLOW EOWNERDEAD EPERM EPIPE EPROTO EPROTONOSUPPORT EPROTOTYPE ERANGE ERESOLVE EROFS ESPIPE ESRCH
ESTALE ETIME ETIMEDOUT ETXTBSY EWOULDBLOCK EXDEV
`);
