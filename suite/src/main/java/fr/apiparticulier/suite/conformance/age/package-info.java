/** Cases grow old, the service answers for today: what was recorded for a month long past is moved to the month asked now. */
package fr.apiparticulier.suite.conformance.age;
