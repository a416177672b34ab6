package kz.sirius.web.login;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LostSessionFilterTest {

    @Test
    void leadsBackToThePageWithItsQueryAndTheWordThatItWasOpenForTooLong() {
        assertEquals(
                "/signer/table.xhtml?expired", LostSessionFilter.back("https://sirius.example.kz/signer/table.xhtml"));
        assertEquals(
                "/registrar/queue.xhtml?q=%D3%98&expired",
                LostSessionFilter.back("https://sirius.example.kz/registrar/queue.xhtml?q=%D3%98"));
        assertEquals("/cabinet/new.xhtml?expired", LostSessionFilter.back("http://x/cabinet/new.xhtml?expired"));
    }

    @Test
    void leadsHomeWhereThePageIsNotKnown() {
        assertEquals("/home", LostSessionFilter.back(null));
        assertEquals("/home", LostSessionFilter.back("not an address"));
        assertEquals("/home", LostSessionFilter.back("https://sirius.example.kz/login.xhtml"));
        assertEquals("/home", LostSessionFilter.back("https://sirius.example.kz//elsewhere.example/page.xhtml"));
    }
}
