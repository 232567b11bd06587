package io.github.danakit.spec;

import org.junit.jupiter.api.Test;

/** docs/coverage.md says what the description holds today. */
class CoverageTest {
    @Test
    void coverageIsUpToDate() {
        Snapshot.check(Description.MODULE.resolve("../docs/coverage.md").normalize(), new CoverageReport().write());
    }
}
