package samskap.inbox.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.ssl.DefaultSslBundleRegistry;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.stereotype.Component;
import samskap.mail.ReplyAddresses;
import samskap.shared.Brand;
import samskap.shared.RateLimits;

/** Takes mail by SMTP while a test wants it, at whatever port is free. */
@Component
public class Door {

    private final ReplyAddresses addresses;
    private final Receipt receipt;
    private final RateLimits limits;
    private final Brand brand;
    private @Nullable SmtpReceiver receiver;

    Door(ReplyAddresses addresses, Receipt receipt, RateLimits limits, Brand brand) {
        this.addresses = addresses;
        this.receipt = receipt;
        this.limits = limits;
        this.brand = brand;
    }

    public void open() {
        open(SomeSettings.smtp(0, null), new DefaultSslBundleRegistry());
    }

    void open(InboxSettings.Smtp smtp, SslBundles bundles) {
        receiver = new SmtpReceiver(SomeSettings.with(smtp), addresses, receipt, bundles, limits, brand);
        receiver.start();
    }

    public int port() {
        return receiver == null ? 0 : receiver.port();
    }

    public void close() {
        if (receiver != null) {
            receiver.stop();
            receiver = null;
        }
    }
}
