package fr.apiparticulier.gateway.quota;

class NaiveLogTest extends AbstractCallLogTest {

    @Override
    CallLog log(Horloge horloge) {
        return new NaiveLog(horloge);
    }
}
