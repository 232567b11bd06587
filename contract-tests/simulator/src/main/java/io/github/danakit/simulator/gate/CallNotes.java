package io.github.danakit.simulator.gate;

import io.github.danakit.dana.runtime.http.HttpReply;
import io.github.danakit.simulator.scene.Fault;
import org.jspecify.annotations.Nullable;

/** What becomes known of one call while it is answered. Used by the one thread that answers it. */
public final class CallNotes {
    private @Nullable String operation;
    private @Nullable String remark;
    private @Nullable String mistake;
    private int mistakeStatus;
    private Fault fault = Fault.NONE;
    private @Nullable HttpReply page;
    private boolean unproven;

    /** Nothing is known yet. */
    public CallNotes() {}

    /** Id of the operation, null before it is known. */
    public @Nullable String operation() {
        return operation;
    }

    /** Notes the operation. */
    public void operation(String id) {
        this.operation = id;
    }

    /** Why the call was answered so, null when there is nothing to say. */
    public @Nullable String remark() {
        return remark;
    }

    /** Notes why the call is answered so. */
    public void remark(String text) {
        this.remark = text;
    }

    /** What the caller asked of the simulator itself and cannot get, null when nothing. */
    public @Nullable String mistake() {
        return mistake;
    }

    /** HTTP status for that. */
    public int mistakeStatus() {
        return mistakeStatus;
    }

    void mistake(Unplayable mistake) {
        this.mistake = String.valueOf(mistake.getMessage());
        this.mistakeStatus = mistake.status();
    }

    /** Whether nobody could prove whom the call comes from. */
    public boolean unproven() {
        return unproven;
    }

    void unproven(boolean value) {
        this.unproven = value;
    }

    /** A page that answers the browser that called, null when the call was no browser's. */
    public @Nullable HttpReply page() {
        return page;
    }

    void page(HttpReply page) {
        this.page = page;
    }

    /** What goes wrong on the way back. */
    public Fault fault() {
        return fault;
    }

    void fault(Fault fault) {
        this.fault = fault;
    }
}
