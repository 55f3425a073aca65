package ru.nso.esialogin.ticket.mail.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodedWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "plain | plain",
                "=?utf-8?B?0JLRhdC+0LQ=?= | Вход",
                "=?utf-8?B?0JLRhdC+0LQ?= | Вход",
                "Re: =?koi8-r?Q?=F7=C8=CF=C4_=32?= (2) | Re: Вход 2 (2)",
                "=?windows-1251?Q?=C2=F5?= =?windows-1251?q?=EE=E4?= | Вход",
                "=?utf-8*ru?B?0JLRhdC+0LQ=?= | Вход",
                "=?utf-8?B?0JLR?= =?utf-8?B?hdC+0LQ=?= | Вход",
                "=?utf-8?B?0JLRhdC+?= =?koi8-r?Q?=C4?= | Вход",
                "=?utf-8?B?0JLRhdC+0LQ=?= и =?utf-8?B?0JLRhdC+0LQ=?= | Вход и Вход",
                "=?utf-8?Q?100=_?= | 100=",
                "=?utf-8?Q?50=ZZ?= | 50=ZZ",
                "=?utf-8?X?abc?= | =?utf-8?X?abc?=",
                "=?utf-8?B?A?= | ''",
            })
    void words_are_read_where_they_are_words(String field, String read) {
        assertThat(EncodedWords.read(field).strip()).isEqualTo(read);
    }
}
