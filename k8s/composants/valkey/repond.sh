#!/bin/sh
# Does it answer, encrypted, whoever writes at the moment? $1 is the port.
export VALKEYCLI_AUTH="$MOT_DE_PASSE" REDISCLI_AUTH="$MOT_DE_PASSE"
exec timeout 4 valkey-cli --tls --cacert /etc/valkey/tls/ca.crt --cert /etc/valkey/tls/tls.crt --key /etc/valkey/tls/tls.key \
    -h localhost -p "$1" -e ping
