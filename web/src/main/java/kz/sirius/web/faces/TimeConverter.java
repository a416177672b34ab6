package kz.sirius.web.faces;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** A time of the day as people type it, {@code 9:00} or {@code 09:00}; 24 hours. */
@FacesConverter("sirius.time")
public class TimeConverter implements Converter<LocalTime> {

    @Override
    public @Nullable LocalTime getAsObject(FacesContext faces, UIComponent field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String typed = text.strip();
        if (typed.matches("([01]?[0-9]|2[0-3]):[0-5][0-9]")) {
            return LocalTime.parse(typed.length() == "9:00".length() ? "0" + typed : typed);
        }
        Lang lang = CDI.current().select(Lang.class).get();
        String wrong = Labels.text(lang.getLanguage(), "time.wrong");
        throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, wrong, null));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, @Nullable LocalTime time) {
        return time == null ? "" : time.toString();
    }
}
