package kz.sirius.web.faces;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import org.jspecify.annotations.Nullable;

/**
 * A date as people here type it, {@code 26.11.2026}; {@code 2026-11-26} is understood as well. The browser's own field of
 * dates speaks the browser's language, never ours.
 */
@FacesConverter("sirius.date")
public class DateConverter implements Converter<LocalDate> {

    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    @Override
    public @Nullable LocalDate getAsObject(FacesContext faces, UIComponent field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            String typed = text.strip();
            LocalDate date = typed.contains("-") ? LocalDate.parse(typed) : LocalDate.parse(typed, TYPED);
            if (date.getYear() < 1900 || date.getYear() > 2200) {
                throw new DateTimeException("not a date of ours");
            }
            return date;
        } catch (DateTimeException e) {
            Lang lang = CDI.current().select(Lang.class).get();
            String wrong = Labels.text(lang.getLanguage(), "date.wrong");
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, wrong, null), e);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, @Nullable LocalDate date) {
        return date == null ? "" : SHOWN.format(date);
    }
}
