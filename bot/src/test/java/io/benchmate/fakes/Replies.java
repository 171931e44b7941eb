package io.benchmate.fakes;

import static com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder.responseDefinition;

import com.github.tomakehurst.wiremock.http.ResponseDefinition;

/** The Connector's answers, in its own shapes. */
final class Replies {
    private Replies() {}

    static ResponseDefinition json(int status, String body) {
        return responseDefinition()
                .withStatus(status)
                .withHeader("Content-Type", "application/json; charset=utf-8")
                .withBody(body)
                .build();
    }

    static ResponseDefinition error(int status, String code) {
        return json(
                status,
                """
                {"error":{"code":"%s","message":"%s"}}\
                """
                        .formatted(code, code));
    }

    static ResponseDefinition fault(FakeConnector.Fault fault) {
        var answer =
                responseDefinition()
                        .withStatus(fault.status())
                        .withHeader("Content-Type", "application/json; charset=utf-8")
                        .withBody(
                                """
                                {"error":{"code":"%s","message":"injected"}}\
                                """
                                        .formatted(fault.code()));
        if (fault.retryAfterSeconds() >= 0) {
            answer.withHeader("Retry-After", Integer.toString(fault.retryAfterSeconds()));
        }
        return answer.build();
    }
}
