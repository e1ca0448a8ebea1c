#include "app/editor/latest_job.h"

#include <QTest>

#include <atomic>
#include <semaphore>

using burst::app::LatestJob;

/// Of the questions that wait, only the latest is worked on.
class tst_LatestJob : public QObject {
    Q_OBJECT
private slots:
    void theOutcomeComesToTheThreadOfTheAsker() {
        LatestJob job;
        const QThread* worker = nullptr;
        const QThread* taker = nullptr;
        job.ask([&]() -> LatestJob::Outcome {
            worker = QThread::currentThread();
            return [&] { taker = QThread::currentThread(); };
        });
        QTRY_VERIFY(taker != nullptr);
        QCOMPARE(taker, QThread::currentThread());
        QVERIFY(worker != taker);
    }

    void whatWaitsIsReplacedByWhatIsAskedNext() {
        LatestJob job;
        std::binary_semaphore begun{0};
        std::binary_semaphore goOn{0};
        QList<int> outcomes;
        job.ask([&]() -> LatestJob::Outcome {
            begun.release();
            goOn.acquire();
            return [&] { outcomes << 1; };
        });
        begun.acquire();
        for (int n = 2; n <= 5; ++n)
            job.ask([&outcomes, n]() -> LatestJob::Outcome { return [&outcomes, n] { outcomes << n; }; });
        goOn.release();
        QTRY_COMPARE(outcomes.size(), 2);
        QCOMPARE(outcomes, (QList<int>{1, 5}));
    }

    void whoeverGoesWaitsForTheWorkAndIsToldNothing() {
        std::atomic<bool> worked{false};
        bool told = false;
        {
            std::binary_semaphore begun{0};
            LatestJob job;
            job.ask([&]() -> LatestJob::Outcome {
                begun.release();
                QThread::msleep(20);
                worked = true;
                return [&] { told = true; };
            });
            begun.acquire();
        }
        QVERIFY(worked);
        QCoreApplication::processEvents();
        QVERIFY(!told);
    }
};

QTEST_GUILESS_MAIN(tst_LatestJob)
#include "tst_latest_job.moc"
