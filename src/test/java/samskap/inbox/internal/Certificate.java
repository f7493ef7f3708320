package samskap.inbox.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import org.springframework.boot.ssl.DefaultSslBundleRegistry;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.boot.ssl.SslStoreBundle;

/** A certificate for this machine that nobody knows but who is told. */
record Certificate(Path file) {

    static final String PASSWORD = "changeit";
    static final String BUNDLE = "mail";

    static Certificate in(Path folder) throws IOException, InterruptedException {
        var file = folder.resolve("mail.p12");
        var made = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "RSA",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "SAN=IP:127.0.0.1,DNS:localhost",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        PASSWORD,
                        "-keystore",
                        file.toString())
                .inheritIO()
                .start()
                .waitFor();
        if (made != 0) {
            throw new IllegalStateException("keytool made no certificate");
        }
        return new Certificate(file);
    }

    /** The bundle that serves with it, and believes it. */
    SslBundles bundles() {
        var bundles = new DefaultSslBundleRegistry();
        bundles.registerBundle(BUNDLE, SslBundle.of(SslStoreBundle.of(store(), PASSWORD, store())));
        return bundles;
    }

    private KeyStore store() {
        try (var in = Files.newInputStream(file)) {
            var store = KeyStore.getInstance("PKCS12");
            store.load(in, PASSWORD.toCharArray());
            return store;
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
