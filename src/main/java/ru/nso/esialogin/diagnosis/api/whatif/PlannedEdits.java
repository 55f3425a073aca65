package ru.nso.esialogin.diagnosis.api.whatif;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.card.api.wire.read.CardLimits;
import ru.nso.esialogin.diagnosis.api.whatif.WhatIfRequest.EditRequest;
import ru.nso.esialogin.diagnosis.whatif.WhatIf;
import ru.nso.esialogin.diagnosis.whatif.WhatIfAnswer;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.repair.blast.edit.CardEdit;

/** Plays an edit of a plan as it was answered, just as if it were sent. */
@Singleton
public final class PlannedEdits {
    private final WhatIf whatIf;
    private final CardLimits limits;
    private final ObjectMapper mapper;

    PlannedEdits(WhatIf whatIf, CardLimits limits, ObjectMapper mapper) {
        this.whatIf = whatIf;
        this.limits = limits;
        this.mapper = mapper;
    }

    /** What would come of it; nothing where the answer names too little, as of somebody to be added. */
    public Optional<WhatIfAnswer> play(Access access, JsonNode edit, Instant at) {
        List<CardEdit> edits;
        try {
            EditRequest asked = mapper.treeToValue(edit, EditRequest.class);
            edits = new EditReader(limits).read(new WhatIfRequest(Fact.unknown(), Fact.of(List.of(asked))));
        } catch (JsonProcessingException | ProblemException tooLittle) {
            return Optional.empty();
        }
        return Optional.of(whatIf.simulate(access, edits, at));
    }
}
