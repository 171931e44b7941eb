package io.benchmate.fakes;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.RequestMethod;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;

import org.jspecify.annotations.Nullable;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** The tenant's SharePoint: hands a file to whoever has its address, as pre-signed ones do. */
public final class FakeSharePoint implements AutoCloseable {
    private final AtomicInteger last = new AtomicInteger();
    private final WireMockServer server =
            new WireMockServer(
                    wireMockConfig()
                            .dynamicPort()
                            .bindAddress("127.0.0.1")
                            .disableRequestJournal()
                            .extensions(new Uploads()));
    private final Map<String, byte[]> uploaded = new ConcurrentHashMap<>();
    private final List<String> puts = new CopyOnWriteArrayList<>();

    public FakeSharePoint() {
        server.stubFor(
                any(urlMatching("/(upload|files)/.*"))
                        .willReturn(aResponse().withTransformers("uploads")));
        server.start();
    }

    /**
     * Where a person's new file is put, and where it is read from then.
     *
     * @param uploadUrl carries its own permission
     */
    public record Place(String uploadUrl, String contentUrl) {}

    /** A place for one file. */
    public Place place(String name) {
        String base = "http://127.0.0.1:" + server.port();
        String path =
                last.incrementAndGet()
                        + "/"
                        + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return new Place(base + "/upload/" + path, base + "/files/" + path);
    }

    /** What was put at a place; null where nothing was. */
    public byte @Nullable [] uploaded(Place place) {
        return uploaded.get(place.uploadUrl().replaceFirst("^.*/upload/", ""));
    }

    /** The range header of every putting, in order. */
    public List<String> puts() {
        return List.copyOf(puts);
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

    /** Where somebody finds a file of that name among his own. */
    public String link(String name) {
        return "http://127.0.0.1:%d/personal/%s"
                .formatted(
                        server.port(),
                        java.net.URLEncoder.encode(name, java.nio.charset.StandardCharsets.UTF_8)
                                .replace("+", "%20"));
    }

    @Override
    public void close() {
        server.stop();
    }

    private final class Uploads implements ResponseDefinitionTransformerV2 {
        @Override
        public ResponseDefinition transform(ServeEvent event) {
            String path = event.getRequest().getUrl().replaceFirst("^/(upload|files)/", "");
            if (event.getRequest().getMethod().equals(RequestMethod.PUT)) {
                puts.add(event.getRequest().getHeader("Content-Range"));
                uploaded.put(path, event.getRequest().getBody());
                return aResponse().withStatus(201).build();
            }
            byte[] content = uploaded.get(path);
            return content == null
                    ? aResponse().withStatus(404).build()
                    : aResponse()
                            .withHeader("Content-Type", "application/octet-stream")
                            .withHeader("Content-Disposition", "attachment")
                            .withBody(content)
                            .build();
        }

        @Override
        public String getName() {
            return "uploads";
        }

        @Override
        public boolean applyGlobally() {
            return false;
        }
    }
}
