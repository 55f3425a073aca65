package ru.nso.esialogin.platform.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTextTest {
    @Test
    void words_stay_and_everything_else_goes() {
        assertThat(HtmlText.of("<head><title>t</title><style>a{}</style></head><script>x()</script>"
                        + "Не <b>вхо</b>дит <a href='https://example.ru/?snils=1'>сюда</a><img alt='x' src='cid:1'>"))
                .isEqualTo("Не входит сюда");
    }

    @Test
    void what_is_hidden_is_not_read() {
        assertThat(HtmlText.of("<p style='DISPLAY: none'>один</p><span hidden>два</span>"
                        + "<div style='visibility:hidden'>три<p>четыре</p></div>видно"))
                .isEqualTo("видно");
    }

    @Test
    void breaks_rows_and_paragraphs_are_lines() {
        assertThat(
                        HtmlText.of(
                                "<p>а</p><p>б<br>в</p><div>г</div><div>д</div>"
                                        + "<table><tr><th>е</th><td>ё</td></tr><tr><td>ж</td></tr></table><ul><li>з</li><li>и</li></ul>"))
                .isEqualTo("а\n\nб\nв\n\nг\nд\n\nе ё\nж\n\n- з\n- и");
    }

    @Test
    void a_quote_is_marked_as_deep_as_it_is() {
        assertThat(HtmlText.of("Да<blockquote>Как?<blockquote type=cite>Никак</blockquote>Хм</blockquote>Спасибо"))
                .isEqualTo("Да\n\n> Как?\n\n> > Никак\n\n> Хм\n\nСпасибо");
    }

    @Test
    void an_indent_is_no_quote() {
        assertThat(HtmlText.of("<blockquote style='margin:0 0 0 40px; border: none; padding:0px'>Моё</blockquote>"))
                .isEqualTo("Моё");
    }

    @Test
    void white_space_counts_once_save_where_it_is_drawn() {
        assertThat(HtmlText.of("а&nbsp; \n б<pre>в  <b>г\n д</b> е</pre>ё  ж")).isEqualTo("а б\n\nв  г\n д е\n\nё ж");
    }

    @Test
    void plain_words_are_words() {
        assertThat(HtmlText.of("5 < 7 & 8 > 6")).isEqualTo("5 < 7 & 8 > 6");
        assertThat(HtmlText.of("")).isEmpty();
    }

    @Test
    void a_page_nested_without_end_is_read() {
        assertThat(HtmlText.of("<div>".repeat(50_000) + "дно")).isEqualTo("дно");
        assertThat(HtmlText.of("<b><i><u>".repeat(50_000) + "дно")).isEqualTo("дно");
        assertThat(HtmlText.of("<blockquote>".repeat(300) + "дно"))
                .endsWith("> дно")
                .hasSizeLessThan(100);
    }
}
