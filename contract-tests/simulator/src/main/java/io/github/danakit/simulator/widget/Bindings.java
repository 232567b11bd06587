package io.github.danakit.simulator.widget;

import io.github.danakit.dana.widget.WidgetOperations;
import io.github.danakit.simulator.product.Members;
import io.github.danakit.simulator.product.World;
import io.github.danakit.simulator.world.Remembered;
import java.net.URI;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Codes and tokens of customers who bound their accounts. Thread-safe. */
public final class Bindings {
    private static final int MOST = 20_000;
    private static final int TOKEN_LENGTH = 40;
    /** How long a code may wait for its exchange. */
    static final Duration CODE_LIFE = Duration.ofMinutes(10);
    /** How long tokens live. */
    private static final int TOKEN_YEARS = 3;

    private record Code(String publicUserId, OffsetDateTime expiry, boolean used) {}

    private final World world;
    private final Remembered<Code> codes = new Remembered<>(MOST);
    private final Remembered<Binding> byAccessToken = new Remembered<>(MOST);
    private final Remembered<Binding> byRefreshToken = new Remembered<>(MOST);

    /** What is wrong with a code or a token. */
    public enum Fault {
        /** Nobody gave it out. */
        UNKNOWN,
        /** It was exchanged before. */
        USED,
        /** Its time is over. */
        EXPIRED
    }

    /**
     * The end of an exchange.
     *
     * @param binding new tokens, null when there is a fault
     * @param fault why there are none, null when there are
     */
    public record Exchange(
            @Nullable Binding binding, @Nullable Fault fault) {}

    /** No customer is bound. */
    public Bindings(World world) {
        this.world = world;
        world.resets().add(this::reset);
    }

    private void reset() {
        codes.clear();
        byAccessToken.clear();
        byRefreshToken.clear();
    }

    /** The customer agrees: a code for one exchange. */
    public String agree() {
        String code = world.numbers().token(TOKEN_LENGTH);
        OffsetDateTime expiry = world.clock().now().plus(CODE_LIFE);
        codes.put(code, new Code("21661000" + world.numbers().digits(13), expiry, false));
        return code;
    }

    /** Exchanges a code, once. */
    public Exchange exchange(@Nullable String code) {
        Fault[] fault = {Fault.UNKNOWN};
        String[] user = {""};
        codes.change(code == null ? "" : code, known -> {
            boolean over = world.clock().now().isAfter(known.expiry());
            fault[0] = over ? Fault.EXPIRED : Fault.USED;
            user[0] = known.used() || over ? "" : known.publicUserId();
            return new Code(known.publicUserId(), known.expiry(), true);
        });
        return user[0].isEmpty() ? new Exchange(null, fault[0]) : new Exchange(bind(user[0]), null);
    }

    /** Gives new tokens for a refresh token, and ends the old ones. */
    public Exchange renew(@Nullable String refreshToken) {
        Optional<Binding> known = byRefreshToken.find(refreshToken);
        if (known.isEmpty()) {
            return new Exchange(null, Fault.UNKNOWN);
        }
        if (world.clock().now().isAfter(known.get().expiry())) {
            return new Exchange(null, Fault.EXPIRED);
        }
        forget(known.get());
        return new Exchange(bind(known.get().publicUserId()), null);
    }

    private Binding bind(String publicUserId) {
        Binding binding = new Binding(
                publicUserId,
                world.numbers().token(TOKEN_LENGTH),
                world.numbers().token(TOKEN_LENGTH),
                world.clock().now().plusYears(TOKEN_YEARS));
        byAccessToken.put(binding.accessToken(), binding);
        byRefreshToken.put(binding.refreshToken(), binding);
        return binding;
    }

    /** What is wrong with an access token; nothing when it is good. */
    public Optional<Fault> fault(String accessToken) {
        return byAccessToken
                .find(accessToken)
                .map(binding -> world.clock().now().isAfter(binding.expiry())
                        ? Optional.of(Fault.EXPIRED)
                        : Optional.<Fault>empty())
                .orElse(Optional.of(Fault.UNKNOWN));
    }

    /** Ends the binding that a token stands for, and tells the partner; tells whether there was one. */
    public boolean unbind(String accessToken) {
        Optional<Binding> known = byAccessToken.find(accessToken);
        known.ifPresent(this::forget);
        known.ifPresent(this::tell);
        return known.isPresent();
    }

    private void tell(Binding binding) {
        URI address = world.notifyUrl();
        if (address != null) {
            var operation = WidgetOperations.UNBIND_NOTIFY;
            world.notifier().send(operation, address, world.documented().message(operation, "minimal", message -> {
                message.putArray("unbindAccessToken").add(binding.accessToken());
                Members.putTime(message, "unbindTime", world.clock().now());
            }));
        }
    }

    /** Ends every binding. */
    public void unbindAll() {
        byAccessToken.clear();
        byRefreshToken.clear();
    }

    private void forget(Binding binding) {
        byAccessToken.remove(binding.accessToken());
        byRefreshToken.remove(binding.refreshToken());
    }
}
