package fi.jelppi.jobs.kiosk.voucher;

import fi.jelppi.kiosk.spi.KioskRoute;
import fi.jelppi.shared.OnKiosk;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One page; what a visitor answers stands in no address. */
@Configuration(proxyBeanMethods = false)
@OnKiosk
class VoucherRoutes {

    static final String VOUCHER = "jobs/voucher";

    @Bean
    KioskRoute voucherRoute() {
        return new KioskRoute(VOUCHER, VoucherView.class);
    }
}
