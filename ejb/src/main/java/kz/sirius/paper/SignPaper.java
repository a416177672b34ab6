package kz.sirius.paper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.sirius.audit.Act;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.identity.OfficeHolder;
import kz.sirius.identity.Roles;
import kz.sirius.issuing.HandSigners;
import kz.sirius.issuing.PaperOriginals;

/** Takes down who signed the printed copies by hand: nobody but those who may sign this document, and all who have to (R29). */
@Stateless
@Act(value = "paper.signed", object = "paper")
@RolesAllowed({Roles.REGISTRAR, Roles.REGISTRAR_HEAD})
@Clause({"T8", "P3", "R20", "R21", "R29"})
public class SignPaper {

    @Inject
    PaperDesk desk;

    @Inject
    PaperBook book;

    @Inject
    PaperOriginals originals;

    /**
     * Takes it down.
     *
     * @param version as the specialist saw it, or -1
     * @param officials who signed
     * @throws Refusal PAP-01 unknown, PAP-02 not its turn, PAP-03 changed meanwhile, PAP-06 the document holds no more,
     *     PAP-07 somebody named may not sign this document, or somebody who has to is missing
     */
    public PaperCard signed(long id, long version, List<Long> officials) {
        PaperVersion paper = book.toChange(id).seenAs(version);
        Set<Long> named = new HashSet<>(officials);
        HandSigners signers = originals.signers(paper.documentNumber());
        List<OfficeHolder> hands = signers.people().stream()
                .filter(official -> named.contains(official.id()))
                .distinct()
                .toList();
        boolean fit = signers.suffice(named);
        desk.advance(
                paper,
                SheetStatus.PRINTED,
                sheet -> sheet.to(SheetStatus.SIGNED),
                hands.stream()
                        .map(official -> official.surname() + " " + official.givenName())
                        .collect(Collectors.joining(", ")));
        if (!fit) {
            throw new Refusal(PaperRefusal.SIGNERS);
        }
        hands.forEach(official -> book.add(new HandSignature(id, official, desk.now())));
        return desk.card(paper);
    }
}
