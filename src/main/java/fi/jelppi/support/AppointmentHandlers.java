package fi.jelppi.support;

import fi.jelppi.shared.OnCentral;
import fi.jelppi.sync.spi.FactContext;
import fi.jelppi.sync.spi.FactHandler;
import fi.jelppi.sync.spi.FactType;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What central does with wishes for a time. */
@Configuration
@OnCentral
class AppointmentHandlers {

    private record Handler<T extends Record>(FactType<T> type, Consumer<T> work) implements FactHandler<T> {

        @Override
        public void apply(FactContext context, T payload) {
            work.accept(payload);
        }
    }

    @Bean
    FactHandler<AppointmentFacts.Booked> appointmentBookedHandler(Appointments appointments) {
        return new Handler<>(AppointmentFacts.BOOKED, appointments::booked);
    }

    @Bean
    FactHandler<AppointmentFacts.Cancelled> appointmentCancelledHandler(Appointments appointments) {
        return new Handler<>(AppointmentFacts.CANCELLED, appointments::cancelled);
    }
}
