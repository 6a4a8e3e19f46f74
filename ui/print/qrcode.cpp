// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/qrcode.h"

#include "ui/print/palette.h"

#include <QPainter>
#include <QPainterPath>
#include <memory>
#include <qrencode.h>

namespace mettle::print {

namespace {

constexpr int Quiet = 4; // ISO/IEC 18004, 6.3.8

using Code = std::unique_ptr<QRcode, decltype(&QRcode_free)>;

Code encoded(const QString &text, QrLevel level)
{
    const QByteArray bytes = text.toUtf8();
    return {QRcode_encodeString(bytes.constData(), 0,
                                level == QrLevel::Quartile ? QR_ECLEVEL_Q : QR_ECLEVEL_M, QR_MODE_8, 1),
            &QRcode_free};
}

} // namespace

bool paintQr(QPainter &painter, const QRectF &rect, const QString &text, QrLevel level)
{
    const Code code = encoded(text, level);
    if (!code)
        return false;
    const int modules = code->width;
    const qreal size = qMin(rect.width(), rect.height());
    const qreal module = size / (modules + 2 * Quiet);
    const QPointF origin = rect.center() - QPointF(size, size) / 2 + QPointF(Quiet, Quiet) * module;
    QPainterPath dark;
    dark.setFillRule(Qt::WindingFill);
    for (int y = 0; y < modules; ++y) {
        // One rectangle for a run of dark modules: no hair lines between them in a viewer.
        for (int x = 0; x < modules;) {
            int run = 0;
            while (x + run < modules && (code->data[y * modules + x + run] & 1))
                ++run;
            if (run > 0)
                dark.addRect(origin.x() + x * module, origin.y() + y * module, run * module, module);
            x += qMax(1, run);
        }
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(rect, machineColours().fill);
    painter.fillPath(dark, machineColours().text);
    painter.restore();
    return true;
}

int qrModules(const QString &text, QrLevel level)
{
    const Code code = encoded(text, level);
    return code ? code->width : 0;
}

} // namespace mettle::print
