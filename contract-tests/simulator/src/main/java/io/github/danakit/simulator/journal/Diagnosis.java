package io.github.danakit.simulator.journal;

import java.util.List;

/** Explains why a call was not proven to come from the partner. */
public interface Diagnosis {
    /** Sentences for the journal; empty when the reason is plain from the answer. */
    List<String> explain(Arrival arrival);
}
