package io.github.danakit.clienttests.leak;

import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;

/** A logger on which every level is enabled. */
public final class CapturedLog extends LegacyAbstractLogger {
    private static final long serialVersionUID = 1L;

    private final transient Plants plants;

    /** Logs into the plants. */
    public CapturedLog(Plants plants) {
        this.plants = plants;
        this.name = "captured";
    }

    @Override
    protected void handleNormalizedLoggingCall(
            Level level, Marker marker, String pattern, Object[] arguments, Throwable failure) {
        plants.saw((Object) MessageFormatter.basicArrayFormat(pattern, arguments));
        if (failure != null) {
            plants.saw(failure);
        }
    }

    @Override
    protected String getFullyQualifiedCallerName() {
        return CapturedLog.class.getName();
    }

    @Override
    public boolean isTraceEnabled() {
        return true;
    }

    @Override
    public boolean isDebugEnabled() {
        return true;
    }

    @Override
    public boolean isInfoEnabled() {
        return true;
    }

    @Override
    public boolean isWarnEnabled() {
        return true;
    }

    @Override
    public boolean isErrorEnabled() {
        return true;
    }
}
