import { useState, type ReactElement } from 'react';
import { ActionBar } from '../ui/action-bar.tsx';
import { Button } from '../ui/button.tsx';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Icon } from '../ui/icon.tsx';
import { EmptyState, ErrorState, NoRights, Skeleton } from '../ui/states.tsx';
import { Toast } from '../ui/toast-region.tsx';
import { showToast } from '../ui/toast-store.ts';
import { TriggerButton } from '../ui/trigger-button.tsx';
import { GallerySection, Row } from './gallery-section.tsx';

const nothing = (): void => undefined;

export function StateSections(): ReactElement {
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <GallerySection id="states" title="Пусто, загрузка, сбой">
        <div className="grid gap-6 tablet:grid-cols-2 contrast:grid-cols-1">
          <EmptyState
            icon="calendar"
            title="Заявок пока нет"
            action={
              <Button size="small" variant="primary">
                Подать заявку
              </Button>
            }
          >
            Первая займёт около 20 минут.
          </EmptyState>
          <div className="state-box">
            <Skeleton lines={4} isSlow={false} />
          </div>
          <ErrorState title="Список не загрузился" traceId="7F2A-19C4" onRetry={nothing}>
            Сервер не ответил за 10 секунд. Введённое сохранено.
          </ErrorState>
          <NoRights
            title="Эта страница не для вашей роли"
            action={<Button size="small">Открыть раздел «Очередь»</Button>}
          >
            Нужно право «Принимать решения по заявкам», у ваших ролей его нет.
          </NoRights>
        </div>
      </GallerySection>
      <GallerySection id="overlays" title="Окно и уведомление">
        <Row>
          <Button variant="danger" onPress={() => setAsking(true)}>
            Отозвать заявку
          </Button>
          <ConfirmDialog
            title="Отозвать заявку?"
            confirmText="Отозвать заявку"
            cancelText="Не отзывать"
            isDanger
            onConfirm={nothing}
            isOpen={isAsking}
            onOpenChange={setAsking}
          >
            Ведомства прекратят согласование. Заявка останется в истории, её можно подать заново.
          </ConfirmDialog>
          <Dialog title="Шаблоны решения" trigger={<TriggerButton>Открыть окно</TriggerButton>}>
            Выберите шаблон, текст встанет в пояснение.
          </Dialog>
          <Button
            onPress={() =>
              showToast('Правило сохранено', { action: { title: 'Отменить', onPress: nothing } })
            }
          >
            Показать уведомление
          </Button>
        </Row>
        <div className="mt-4">
          <Toast
            toast={{ text: 'Правило сохранено', tone: 'ok', action: { title: 'Отменить', onPress: nothing } }}
            onClose={nothing}
          />
        </div>
        <div className="mt-6 -mx-(--gutter) tablet:mx-0">
          <ActionBar
            back={<Button icon="left">Назад</Button>}
            note={
              <>
                <Icon name="check" /> Сохранено в 14:20
              </>
            }
            action={
              <Button variant="primary" iconEnd="right">
                Дальше
              </Button>
            }
          />
        </div>
      </GallerySection>
    </>
  );
}
