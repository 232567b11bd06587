package io.github.danakit.suite;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import io.github.danakit.contract.verify.QuickAnswers;
import io.github.danakit.suite.partner.adapter.DanaHttpserverAdapter;
import io.github.danakit.suite.partner.adapter.DanaJakartaAdapter;
import io.github.danakit.suite.partner.adapter.DanaSpringAdapter;
import io.github.danakit.suite.partner.runtime.server.Endpoint;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.util.Map;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.glassfish.jersey.server.ContainerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.springframework.web.context.support.GenericWebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;

/** The servers for which adapters are emitted. */
enum Carrier {
    HTTPSERVER {
        @Override
        Running serve(Endpoint endpoint, Map<String, HttpHandler> pages) throws IOException {
            return jdk(new DanaHttpserverAdapter(endpoint), pages);
        }
    },
    SPRING {
        @Override
        Running serve(Endpoint endpoint, Map<String, HttpHandler> pages) throws IOException {
            GenericWebApplicationContext beans = new GenericWebApplicationContext();
            beans.registerBean("/**", DanaSpringAdapter.class, () -> new DanaSpringAdapter(endpoint));
            Tomcat tomcat = new Tomcat();
            tomcat.setBaseDir(Files.createTempDirectory("tomcat").toString());
            tomcat.setHostname("127.0.0.1");
            tomcat.setPort(0);
            tomcat.getConnector().setProperty("address", "127.0.0.1");
            Context context = tomcat.addContext("", null);
            Tomcat.addServlet(context, "dispatcher", new DispatcherServlet(beans));
            context.addServletMappingDecoded("/", "dispatcher");
            try {
                tomcat.start();
            } catch (LifecycleException e) {
                throw new IOException(e);
            }
            return new Running(tomcat.getConnector().getLocalPort(), () -> {
                tomcat.stop();
                tomcat.destroy();
            });
        }
    },
    JAKARTA {
        @Override
        Running serve(Endpoint endpoint, Map<String, HttpHandler> pages) throws IOException {
            ResourceConfig application = new ResourceConfig().register(new EveryPath(endpoint));
            return jdk(ContainerFactory.createContainer(HttpHandler.class, application), Map.of());
        }
    };

    /**
     * Listens on a free port of the loopback interface, until it is closed.
     *
     * @param pages pages of the partner's own by path, which only the JDK's server has here
     */
    abstract Running serve(Endpoint endpoint, Map<String, HttpHandler> pages) throws IOException;

    private static Running jdk(HttpHandler calls, Map<String, HttpHandler> pages) throws IOException {
        QuickAnswers.wanted();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 16);
        server.createContext("/", calls);
        pages.forEach(server::createContext);
        server.start();
        return new Running(server.getAddress().getPort(), () -> server.stop(0));
    }

    /** A server that listens. */
    record Running(int port, AutoCloseable stop) implements AutoCloseable {
        URI uri() {
            return URI.create("http://127.0.0.1:" + port);
        }

        @Override
        public void close() {
            try {
                stop.close();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** The resource as a team writes it. */
    @Path("{any: .*}")
    public static final class EveryPath extends DanaJakartaAdapter {
        EveryPath(Endpoint endpoint) {
            super(endpoint);
        }
    }
}
