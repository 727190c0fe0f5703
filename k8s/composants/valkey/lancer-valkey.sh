#!/bin/sh
# Starts one instance: as the one that writes if the sentinels say so, or if nobody has been asked yet and it is the first.
set -eu
moi="$(hostname).valkey"
tls="--tls --cacert /etc/valkey/tls/ca.crt --cert /etc/valkey/tls/tls.crt --key /etc/valkey/tls/tls.key"
# shellcheck disable=SC2086
maitre=$(VALKEYCLI_AUTH="$MOT_DE_PASSE" REDISCLI_AUTH="$MOT_DE_PASSE" timeout 3 valkey-cli $tls -h valkey-sentinelle -p 26379 \
    sentinel get-master-addr-by-name quota 2> /dev/null | head -n 1) || maitre=""
# Whatever else it says, as that the password is another, is none's name.
case "$maitre" in valkey-[0-9].valkey) ;; *) maitre=valkey-0.valkey ;; esac

# The password in a file of memory: an argument would be in the list of processes.
cat > /run/valkey/valkey.conf << FIN
port 0
tls-port 6379
tls-cert-file /etc/valkey/tls/tls.crt
tls-key-file /etc/valkey/tls/tls.key
tls-ca-cert-file /etc/valkey/tls/ca.crt
# Whoever asks shows a certificate of our authority, and knows the password.
tls-auth-clients yes
tls-replication yes
requirepass $MOT_DE_PASSE
masterauth $MOT_DE_PASSE
replica-announce-ip $moi
# Nothing is kept on a disk; a replica that joins lays there what it is sent, for the moment it takes to load.
save ""
appendonly no
dir /data
# A token and a second are some hundred bytes; what ends first goes first, and nobody is let in without being counted.
maxmemory 96mb
maxmemory-policy volatile-ttl
# A gateway that is silent asks every two seconds (quota/Heartbeat); what is longer silent is gone.
timeout 60
tcp-keepalive 15
FIN
if [ "$maitre" != "$moi" ]; then
    echo "replicaof $maitre 6379" >> /run/valkey/valkey.conf
fi
exec valkey-server /run/valkey/valkey.conf
