package io.github.danakit.benchmarks;

import java.security.InvalidKeyException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.KeyFactorySpi;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.SignatureSpi;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.KeySpec;

/** A security provider whose signatures cost nothing and are worth nothing: what remains is the client. */
public final class NoRsa extends Provider {
    private static final long serialVersionUID = 1L;

    NoRsa() {
        super("NoRsa", "1", "signatures without RSA, for measurements");
        put("Signature.SHA256withRSA", Nothing.class.getName());
        put("KeyFactory.RSA", Keys.class.getName());
    }

    /** Signs with 256 zeros. */
    public static final class Nothing extends SignatureSpi {
        @Override
        protected void engineInitVerify(PublicKey key) {}

        @Override
        protected void engineInitSign(PrivateKey key) {}

        @Override
        protected void engineUpdate(byte b) {}

        @Override
        protected void engineUpdate(byte[] bytes, int from, int length) {}

        @Override
        protected byte[] engineSign() {
            return new byte[256];
        }

        @Override
        protected boolean engineVerify(byte[] signature) {
            return true;
        }

        @Deprecated
        @Override
        protected void engineSetParameter(String name, Object value) {}

        @Deprecated
        @Override
        protected Object engineGetParameter(String name) {
            return null;
        }
    }

    /** The platform's keys. */
    public static final class Keys extends KeyFactorySpi {
        private final KeyFactory platform;

        /** Made by the platform. */
        public Keys() throws NoSuchAlgorithmException {
            platform = KeyFactory.getInstance("RSA");
        }

        @Override
        protected PublicKey engineGeneratePublic(KeySpec spec) throws InvalidKeySpecException {
            return platform.generatePublic(spec);
        }

        @Override
        protected PrivateKey engineGeneratePrivate(KeySpec spec) throws InvalidKeySpecException {
            return platform.generatePrivate(spec);
        }

        @Override
        protected <T extends KeySpec> T engineGetKeySpec(Key key, Class<T> type) throws InvalidKeySpecException {
            return platform.getKeySpec(key, type);
        }

        @Override
        protected Key engineTranslateKey(Key key) throws InvalidKeyException {
            return platform.translateKey(key);
        }
    }
}
