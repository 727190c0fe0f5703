#!/bin/sh
# Starts one sentinel. It writes what it learns into its own configuration, so that is a copy, of memory: the other two know it.
set -eu
moi="$(hostname).valkey-sentinelle"
tls="--tls --cacert /etc/valkey/tls/ca.crt --cert /etc/valkey/tls/tls.crt --key /etc/valkey/tls/tls.key"
# shellcheck disable=SC2086
maitre=$(VALKEYCLI_AUTH="$MOT_DE_PASSE" REDISCLI_AUTH="$MOT_DE_PASSE" timeout 3 valkey-cli $tls -h valkey-sentinelle -p 26379 \
    sentinel get-master-addr-by-name quota 2> /dev/null | head -n 1) || maitre=""
# Whatever else it says, as that the password is another, is none's name.
case "$maitre" in valkey-[0-9].valkey) ;; *) maitre=valkey-0.valkey ;; esac

cat > /run/valkey/sentinelle.conf << FIN
port 0
tls-port 26379
tls-cert-file /etc/valkey/tls/tls.crt
tls-key-file /etc/valkey/tls/tls.key
tls-ca-cert-file /etc/valkey/tls/ca.crt
tls-auth-clients yes
tls-replication yes
dir /run/valkey
requirepass $MOT_DE_PASSE
# Names and not addresses, in both directions: certificates have names, and a pod that comes back has another address.
sentinel resolve-hostnames yes
sentinel announce-hostnames yes
sentinel announce-ip $moi
sentinel announce-port 26379
# Two of three agree before anything changes.
sentinel monitor quota $maitre 6379 2
sentinel auth-pass quota $MOT_DE_PASSE
# A node that hiccups is not gone; meanwhile, and while it changes, replicas count by themselves.
sentinel down-after-milliseconds quota 5000
sentinel failover-timeout quota 30000
sentinel parallel-syncs quota 2
FIN
exec valkey-sentinel /run/valkey/sentinelle.conf
