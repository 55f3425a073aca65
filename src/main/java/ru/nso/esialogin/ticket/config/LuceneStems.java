package ru.nso.esialogin.ticket.config;

import org.tartarus.snowball.ext.RussianStemmer;
import ru.nso.esialogin.ticket.words.Stems;

/** Stems by the Russian analysis of Lucene (Snowball). */
public final class LuceneStems implements Stems {
    @Override
    public String of(String word) {
        RussianStemmer stemmer = new RussianStemmer(); // keeps what it works on, so one for each word
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
