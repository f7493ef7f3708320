package samskap.inbox.internal;

import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ssl.DefaultSslBundleRegistry;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import samskap.mail.ReplyAddresses;
import samskap.shared.Brand;

/** Takes mail by SMTP while a test wants it, at whatever port is free. */
@Component
public class Door {

    private final ReplyAddresses addresses;
    private final Receipt receipt;
    private final Brand brand;
    private @Nullable SmtpReceiver receiver;

    Door(ReplyAddresses addresses, Receipt receipt, Brand brand) {
        this.addresses = addresses;
        this.receipt = receipt;
        this.brand = brand;
    }

    public void open() {
        var smtp = new InboxSettings.Smtp(
                "127.0.0.1", 0, Set.of(), DataSize.ofKilobytes(100), 4, Duration.ofSeconds(10), null, false);
        receiver = new SmtpReceiver(SomeSettings.with(smtp), addresses, receipt, new DefaultSslBundleRegistry(), brand);
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
