package fi.jelppi.jobs.desk.voucher;

import fi.jelppi.desk.spi.DeskEntry;
import fi.jelppi.shared.OnCentral;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the voucher gives to the desk. */
@Configuration
@OnCentral
class VoucherDesk {

    @Bean
    DeskEntry voucherTermsPage() {
        return new DeskEntry("desk/voucher-terms", "jobs.voucher.desk.title", 715, VoucherTermsView.class);
    }
}
