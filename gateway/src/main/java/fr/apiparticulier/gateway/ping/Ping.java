package fr.apiparticulier.gateway.ping;

import java.time.OffsetDateTime;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * What a ping tells.
 *
 * @param lastUpdate when this was found out
 * @param lastOkStatus null if it was never seen there since this process started
 * @param until when the maintenance ends; absent otherwise
 */
@RegisterForReflection
public record Ping(
        Status status,
        @JsonProperty("last_update") OffsetDateTime lastUpdate,
        @JsonProperty("last_ok_status") OffsetDateTime lastOkStatus,
        @JsonInclude(JsonInclude.Include.NON_NULL) OffsetDateTime until) {

    /** The public words. */
    public enum Status {
        @JsonProperty("ok")
        OK(200),
        @JsonProperty("bad_gateway")
        BAD_GATEWAY(502),
        /** Nobody could be asked just now. */
        @JsonProperty("unknown")
        UNKNOWN(200),
        @JsonProperty("maintenance")
        MAINTENANCE(200);

        private final int http;

        Status(int http) {
            this.http = http;
        }

        int http() {
            return http;
        }
    }
}
