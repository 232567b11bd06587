package io.github.danakit.runtime.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;

/** A database that the tests start themselves, with the schema in it. */
final class Database {
    private static @Nullable EmbeddedPostgres server;
    private static @Nullable Database postgresql;
    private static @Nullable Database h2;

    private final String name;
    private final DataSource source;
    private final AtomicBoolean autoCommitLeft = new AtomicBoolean();

    private Database(String name, DataSource source) {
        this.name = name;
        this.source = source;
        try (Connection connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(JdbcReplayGuard.SCHEMA);
            statement.execute(JdbcReplayGuard.SCHEMA);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static synchronized Database h2() {
        if (h2 == null) {
            JdbcDataSource source = new JdbcDataSource();
            source.setURL("jdbc:h2:mem:guard;DB_CLOSE_DELAY=-1");
            h2 = new Database("H2", source);
        }
        return h2;
    }

    /** PostgreSQL refuses to run as root, so it is given a user of its own there. */
    static boolean hasPostgresql() {
        boolean root = System.getProperty("user.name").equals("root");
        return System.getProperty("os.name").equals("Linux")
                && System.getProperty("os.arch").equals("amd64")
                && (!root || LinuxUtils.isUnshareAvailable());
    }

    static synchronized Database postgresql() {
        if (postgresql == null) {
            try {
                server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            postgresql = new Database("PostgreSQL", server.getPostgresDatabase());
        }
        return postgresql;
    }

    static synchronized void stop() {
        try {
            if (server != null) {
                server.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            server = null;
            postgresql = null;
        }
    }

    /** A database without the table. */
    static DataSource empty() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:");
        return source;
    }

    DataSource source() {
        return source;
    }

    /** Connections as a pool that does not commit on its own hands them out. */
    DataSource withoutAutoCommit() {
        return (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    Connection connection = source.getConnection();
                    connection.setAutoCommit(false);
                    return leftAsFound(connection);
                });
    }

    private Connection leftAsFound(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        autoCommitLeft.set(connection.getAutoCommit());
                    }
                    return method.invoke(connection, arguments);
                });
    }

    /** Whether the last connection was given back with its own commits on. */
    boolean left() {
        return autoCommitLeft.get();
    }

    int rows(String key) {
        try (Connection connection = source.getConnection();
                PreparedStatement count =
                        connection.prepareStatement("select count(*) from dana_message where message_key = ?")) {
            count.setString(1, key);
            try (ResultSet rows = count.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
