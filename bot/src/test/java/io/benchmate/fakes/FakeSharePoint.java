package io.benchmate.fakes;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;

import java.util.concurrent.atomic.AtomicInteger;

/** The tenant's SharePoint: hands a file to whoever has its address, as pre-signed ones do. */
public final class FakeSharePoint implements AutoCloseable {
    private final AtomicInteger last = new AtomicInteger();
    private final WireMockServer server =
            new WireMockServer(
                    wireMockConfig()
                            .dynamicPort()
                            .bindAddress("127.0.0.1")
                            .disableRequestJournal());

    public FakeSharePoint() {
        server.start();
    }

    /** The address that the file can be read from. */
    public String keep(byte[] content) {
        String path = "/download/" + last.incrementAndGet() + "?tempauth=demo";
        server.stubFor(
                get(urlEqualTo(path))
                        .willReturn(
                                aResponse()
                                        .withHeader("Content-Type", "application/octet-stream")
                                        .withBody(content)));
        return "http://127.0.0.1:" + server.port() + path;
    }

    @Override
    public void close() {
        server.stop();
    }
}
