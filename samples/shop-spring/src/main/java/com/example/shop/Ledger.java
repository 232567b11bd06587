package com.example.shop;

import com.example.shop.dana.runtime.Money;
import com.example.shop.dana.runtime.OutcomeKind;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Orders and what DANA said of them, in the database. The first booking of an order stands; the database sees to it.
 */
@Repository
class Ledger {
    private static final Logger LOG = LoggerFactory.getLogger(Ledger.class);

    private final JdbcClient database;

    Ledger(JdbcClient database) {
        this.database = database;
    }

    /** An order, with the outcome of its payment as soon as there is one. */
    record Order(String number, String title, BigDecimal amount, Optional<OutcomeKind> outcome) {}

    void open(String number, String title, Money amount) {
        database.sql("insert into shop_order (number, title, amount, created_at) values (?, ?, ?, ?)")
                .params(number, title, amount.amount(), now())
                .update();
    }

    Optional<Order> find(String number) {
        String sql = "select o.number, o.title, o.amount, b.outcome from shop_order o"
                + " left join booking b on b.order_number = o.number where o.number = ?";
        return database.sql(sql)
                .param(number)
                .query((row, index) -> new Order(
                        row.getString("number"),
                        row.getString("title"),
                        row.getBigDecimal("amount"),
                        Optional.ofNullable(row.getString("outcome")).map(OutcomeKind::valueOf)))
                .optional();
    }

    /**
     * Books the end of an order once. What is no end yet changes nothing: another message follows.
     *
     * @throws IllegalStateException when the shop knows no such order, or one over another amount: nothing is booked,
     *     DANA delivers again, and people look into it
     */
    void book(String number, OutcomeKind outcome, Money amount, String reference) {
        Order order = find(number).orElseThrow(() -> new IllegalStateException("no order " + number));
        if (order.amount().compareTo(amount.amount()) != 0) {
            throw new IllegalStateException("order " + number + " is over another amount");
        }
        if (outcome != OutcomeKind.SUCCESS && outcome != OutcomeKind.FAILED) {
            LOG.info("order {} is under way: {}", number, outcome);
            return;
        }
        try {
            database.sql("insert into booking (order_number, outcome, amount, dana_reference, booked_at)"
                            + " values (?, ?, ?, ?, ?)")
                    .params(number, outcome.name(), amount.amount(), reference, now())
                    .update();
            LOG.info("order {}: {}", number, outcome);
        } catch (DuplicateKeyException e) {
            requireSame(number, outcome);
        }
    }

    /** Money that moved after the order was over is for people to look into: what was booked stands. */
    private void requireSame(String number, OutcomeKind told) {
        OutcomeKind booked = find(number).flatMap(Order::outcome).orElseThrow();
        if (booked == told) {
            LOG.info("order {} was told again: {}", number, told);
        } else {
            LOG.error("order {} was booked as {} and is now told as {}", number, booked, told);
        }
    }

    private static OffsetDateTime now() {
        return OffsetDateTime.now(ZoneOffset.UTC);
    }
}
