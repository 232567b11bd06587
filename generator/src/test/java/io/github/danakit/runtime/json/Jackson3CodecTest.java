package io.github.danakit.runtime.json;

/** The codec for Jackson 3 does whatever the one for Jackson 2 does. */
class Jackson3CodecTest extends JacksonCodecTest {
    @Override
    JsonCodec codec() {
        return new io.github.danakit.runtime.json3.JacksonCodec();
    }
}
