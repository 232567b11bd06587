package io.github.danakit.runtime.jdbc;

import io.github.danakit.runtime.server.KeptAnswer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The statements on the table of messages. Times are milliseconds since 1970, so that no time zone has a say. */
final class MessageTable {
    static final String NAME = "dana_message";

    /** SQL states of this class say that a constraint was violated: the key is there already. */
    private static final String CONSTRAINT = "23";

    private final DataSource dataSource;

    MessageTable(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** A claim that is to be written. */
    record Row(String key, String ticket, long claimedUntil, long expires) {}

    /** What the table says about a message; absent, claimed, answered, or free to be taken over. */
    record Found(
            boolean isAbsent, boolean isClaimed, @Nullable KeptAnswer answer) {
        private static final Found ABSENT = new Found(true, false, null);
        private static final Found CLAIMED = new Found(false, true, null);
        private static final Found FREE = new Found(false, false, null);
    }

    /** A statement and what is done with it. */
    @FunctionalInterface
    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    Found find(String key, long now) {
        return run("select claimed_until, expires, status, content from " + NAME + " where message_key = ?", select -> {
            select.setString(1, key);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? found(row, now) : Found.ABSENT;
            }
        });
    }

    private static Found found(ResultSet row, long now) throws SQLException {
        int status = row.getInt("status");
        boolean answered = !row.wasNull();
        if (!answered) {
            return row.getLong("claimed_until") > now ? Found.CLAIMED : Found.FREE;
        }
        boolean expired = row.getLong("expires") <= now;
        return expired ? Found.FREE : new Found(false, false, new KeptAnswer(status, row.getBytes("content")));
    }

    /** False when the message has a row already. */
    boolean insert(Row row) {
        String sql = "insert into " + NAME + " (ticket, claimed_until, expires, message_key) values (?, ?, ?, ?)";
        return run(sql, insert -> {
            set(insert, row);
            try {
                return insert.executeUpdate() == 1;
            } catch (SQLException e) {
                if (e.getSQLState() != null && e.getSQLState().startsWith(CONSTRAINT)) {
                    return false;
                }
                throw e;
            }
        });
    }

    /** False when another claim or answer came before; the database lets one of several takers pass. */
    boolean takeOver(Row row, long now) {
        String sql = "update " + NAME + " set ticket = ?, claimed_until = ?, expires = ?, status = null, content = null"
                + " where message_key = ? and (status is null and claimed_until <= ?"
                + " or status is not null and expires <= ?)";
        return run(sql, update -> {
            set(update, row);
            update.setLong(5, now);
            update.setLong(6, now);
            return update.executeUpdate() == 1;
        });
    }

    private static void set(PreparedStatement statement, Row row) throws SQLException {
        statement.setString(1, row.ticket());
        statement.setLong(2, row.claimedUntil());
        statement.setLong(3, row.expires());
        statement.setString(4, row.key());
    }

    /** Answers the claim with this ticket, if it is still the one that holds the message. */
    void answer(String key, String ticket, KeptAnswer answer) {
        String sql = "update " + NAME + " set status = ?, content = ?"
                + " where message_key = ? and ticket = ? and status is null";
        run(sql, update -> {
            update.setInt(1, answer.status());
            update.setBytes(2, answer.content());
            update.setString(3, key);
            update.setString(4, ticket);
            return update.executeUpdate();
        });
    }

    void delete(String key, String ticket) {
        run("delete from " + NAME + " where message_key = ? and ticket = ? and status is null", delete -> {
            delete.setString(1, key);
            delete.setString(2, ticket);
            return delete.executeUpdate();
        });
    }

    /** Claims that expired go as well, once their lease is over. */
    int deleteExpired(long now) {
        return run("delete from " + NAME + " where expires <= ? and claimed_until <= ?", delete -> {
            delete.setLong(1, now);
            delete.setLong(2, now);
            return delete.executeUpdate();
        });
    }

    /** One statement, committed on its own whatever the pool's connections are set to. */
    private <T> T run(String sql, Work<T> work) {
        try (Connection connection = dataSource.getConnection()) {
            boolean autoCommit = connection.getAutoCommit();
            connection.setAutoCommit(true);
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                return work.with(statement);
            } finally {
                connection.setAutoCommit(autoCommit);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the replay guard's database failed, SQL state " + e.getSQLState(), e);
        }
    }
}
