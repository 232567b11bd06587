package io.github.danakit.runtime.http;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Collects a body up to a limit, so that an endless answer cannot fill the memory. */
final class BoundedBody implements BodySubscriber<byte[]> {
    private final int limit;
    private byte[] bytes = {};
    private int size;
    private final CompletableFuture<byte[]> body = new CompletableFuture<>();
    private volatile @Nullable Subscription subscription;

    BoundedBody(int limit) {
        this.limit = limit;
    }

    /** Fails when the rest of the body takes longer: the time-out of java.net.http ends with the headers. */
    BoundedBody within(long nanoseconds) {
        body.orTimeout(Math.max(1, nanoseconds), TimeUnit.NANOSECONDS).whenComplete((bytes, failure) -> {
            Subscription open = subscription;
            if (failure instanceof TimeoutException && open != null) {
                open.cancel();
            }
        });
        return this;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        this.subscription = subscription;
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (ByteBuffer buffer : buffers) {
            int length = buffer.remaining();
            if (length > limit - size) {
                tooLarge();
                return;
            }
            if (length > bytes.length - size) {
                // Exact for the one part that most answers are, doubled for those that come in many.
                bytes = Arrays.copyOf(bytes, Math.max(size + length, Math.min(2 * size, limit)));
            }
            buffer.get(bytes, size, length);
            size += length;
        }
    }

    private void tooLarge() {
        Subscription open = subscription;
        if (open != null) {
            open.cancel();
        }
        body.completeExceptionally(new IOException("the answer has more than " + limit + " bytes"));
    }

    @Override
    public void onError(Throwable failure) {
        body.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        body.complete(size == bytes.length ? bytes : Arrays.copyOf(bytes, size));
    }
}
