package com.example;

import com.example.dana.adapter.DanaSpringAdapter;
import com.example.dana.runtime.server.Endpoint;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.support.GenericApplicationContext;

/** Spring Boot with its defaults, of whichever generation. */
public final class Server implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    private Server(ConfigurableApplicationContext context) {
        this.context = context;
    }

    @SpringBootApplication
    static class Application {
        @Bean({"/hooks/{*rest}"})
        DanaSpringAdapter danaCalls(Endpoint endpoint) {
            return new DanaSpringAdapter(endpoint);
        }
    }

    static Server start(Endpoint endpoint) {
        SpringApplication application = new SpringApplication(Application.class);
        application.setDefaultProperties(Map.of(
                "server.port", "0",
                "server.address", "127.0.0.1",
                "spring.jackson.property-naming-strategy", "SNAKE_CASE",
                "spring.main.banner-mode", "off"));
        application.addInitializers((ApplicationContextInitializer<GenericApplicationContext>)
                context -> context.registerBean(Endpoint.class, () -> endpoint));
        return new Server(application.run());
    }

    int port() {
        return Integer.parseInt(context.getEnvironment().getProperty("local.server.port"));
    }

    @Override
    public void close() {
        context.close();
    }
}
